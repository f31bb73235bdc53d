using System.Globalization;
using System.Text.RegularExpressions;

namespace Samphire.App.Content;

internal abstract record YamlNode(int Line);

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line);

internal sealed record YamlEntry(string Key, int Line, YamlNode Value);

/// <summary>A scalar with its YAML 1.2 type: a plain 15 is a number, a quoted "15" is text.</summary>
internal sealed partial record YamlScalar(int Line, string Value, bool Plain) : YamlNode(Line)
{
    public bool IsText => !IsNull && !IsBoolean && !IsNumber;

    public bool IsNull => Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    public bool IsBoolean => Plain && Value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    public bool? AsBoolean => IsBoolean ? Value[0] is 't' or 'T' : null;

    public int? AsInteger =>
        IsNumber
        && decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : null;

    // No word starts like a number, so the first character decides for most scalars.
    private bool IsNumber => Plain && Value.Length > 0 && Value[0] is '+' or '-' or '.' or (>= '0' and <= '9') && NumberForm().IsMatch(Value);

    [GeneratedRegex(@"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}

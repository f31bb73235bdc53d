namespace Samphire.Domain.Forms;

/// <summary>Who an answer is shown to.</summary>
public enum Audience
{
    /// <summary>The person who wrote it.</summary>
    Author,

    /// <summary>Those whom it was sent to.</summary>
    Reader,
}

/// <summary>A page of a form: what it asks, and all that follows from it.</summary>
public abstract class FormStep : FormPart
{
    /// <summary>The heading of the page.</summary>
    public abstract string Question { get; }

    public virtual string? Hint => null;

    /// <summary>Over the answers.</summary>
    public abstract string TitleFor(Audience audience);

    /// <summary>Everything that must be put right on the page, at once.</summary>
    public IReadOnlyList<Problem> Problems => [.. Fields.SelectMany(asked => asked.Problems)];

    /// <summary>Everything on the page as it was sent, by the names of the boxes.</summary>
    public IEnumerable<Input> Inputs => Fields.SelectMany(asked => asked.Inputs);

    /// <summary>What another copy of the page holds, where it differs.</summary>
    public IEnumerable<Input> DifferencesIn(FormStep other)
    {
        var own = AllFields.Where(field => field is not RowsField).ToDictionary(field => field.Name, StringComparer.Ordinal);
        return other.AllFields.Where(field => field is not RowsField)
            .SelectMany(theirs => own.TryGetValue(theirs.Name, out var field) ? field.DifferencesIn(theirs) : theirs.Inputs.Where(input => input.Value is not null));
    }
}

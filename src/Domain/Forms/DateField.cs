using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>A day in three boxes, which may all stay empty. With a box "approximate", a year, or a month and a year, is enough.</summary>
public sealed record DateField : Field
{
    private readonly DateDraft date;

    public DateField(DateDraft date, [CallerArgumentExpression(nameof(date))] string path = "")
        : base(path) => this.date = date;

    public string? Day => date.Day;

    public string? Month => date.Month;

    public string? Year => date.Year;

    /// <summary>The box that makes the day an approximate one; null where only an exact one will do.</summary>
    public TickField? Approximate { get; init; }

    /// <summary>The first day that it cannot be any more, and what to say of it and later ones.</summary>
    public (DateOnly Day, string TooLate)? Before { get; init; }

    /// <summary>False where nobody asks for the day of the week, as of a birth.</summary>
    public bool ShowsWeekday { get; init; } = true;

    /// <summary>Null where there is nothing, or something to put right.</summary>
    public PartialDate? Value => Faults.Count == 0 ? Read.Date : null;

    public override string? Answer => Read.Date is not { } day ? AsTyped
        : ShowsWeekday && day is { Exact: { } exact, Approximate: false } ? DateText.WithDay(exact)
        : day.ToString();

    public override bool IsBlank => string.IsNullOrWhiteSpace(Day + Month + Year);

    public override IEnumerable<Input> Inputs =>
    [
        new Input(Name + ".Day", Day), new Input(Name + ".Month", Month), new Input(Name + ".Year", Year), .. Approximate?.Inputs ?? [],
    ];

    public override Field Under(string prefix) => (DateField)base.Under(prefix) with { Approximate = (TickField?)Approximate?.Under(prefix) };

    private (PartialDate? Date, string? Box, string? Fault) Read => DateReading.Read(date, Approximate is { Ticked: true });

    private IReadOnlyList<Problem> Faults => Read switch
    {
        { Fault: { } fault, Box: { } box } => [new Problem($"{Name}.{box}", $"{Subject} {fault}")],
        { Date: null } => Missing is null ? [] : [new Problem(Name + ".Day", Missing)],
        { Date: { } day } => Before is { } before && day.Earliest >= before.Day ? [new Problem(Name + ".Day", before.TooLate)] : [],
    };

    private string? AsTyped =>
        string.Join('/', new[] { Day, Month, Year }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => TextCleaner.Name(part!))) is { Length: > 0 } typed
            ? typed
            : null;

    private protected override IEnumerable<Problem> Check() => Faults;
}

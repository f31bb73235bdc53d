using System.Runtime.CompilerServices;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>
/// A date in three boxes, which may all stay empty. With the box "approximate" ticked, a year, or a month and a year,
/// is enough.
/// </summary>
public sealed record DateField : Field
{
    private readonly DateDraft date;

    public DateField(DateDraft date, [CallerArgumentExpression(nameof(date))] string path = "")
        : base(path) => this.date = date;

    public string? Day => date.Day;

    public string? Month => date.Month;

    public string? Year => date.Year;

    // Null if only an exact date is accepted.
    public CheckboxField? Approximate { get; init; }

    // The first day that is too late, and the message for it.
    public (DateOnly Day, string TooLate)? Before { get; init; }

    // A year, or a month and a year, is enough without ticking anything.
    public bool AllowsPartial { get; init; }

    // Added to the answer in brackets, for a date that cannot be what it says.
    public Func<PartialDate, string?>? Remark { get; init; }

    // False for a date of birth.
    public bool ShowsWeekday { get; init; } = true;

    // Null if it is blank or invalid.
    public PartialDate? Value => Faults.Count == 0 ? Read.Date : null;

    public override string? Answer => Read.Date is not { } day ? AsTyped
        : Remark?.Invoke(day) is { } remark ? $"{day} ({remark})"
        : ShowsWeekday && day is { Exact: { } exact, Approximate: false } ? DateText.WithDay(exact)
        : day.ToString();

    public override bool IsBlank => string.IsNullOrWhiteSpace(Day + Month + Year);

    public override IEnumerable<Input> Inputs =>
    [
        new Input(Name + ".Day", Day), new Input(Name + ".Month", Month), new Input(Name + ".Year", Year), .. Approximate?.Inputs ?? [],
    ];

    public override Field Under(string prefix) => (DateField)base.Under(prefix) with { Approximate = (CheckboxField?)Approximate?.Under(prefix) };

    private (PartialDate? Date, string? Box, string? Fault) Read => DateReading.Read(
        date, Approximate is { IsChecked: true } ? DatePrecision.Approximate : AllowsPartial ? DatePrecision.Partial : DatePrecision.Day);

    private IReadOnlyList<Problem> Faults => Read switch
    {
        { Fault: { } fault, Box: { } box } => [new Problem($"{Name}.{box}", $"{Subject} {fault}")],
        { Date: null } => RequiredMessage is null ? [] : [new Problem(Name + ".Day", RequiredMessage)],
        { Date: { } day } => Before is { } before && day.Earliest >= before.Day ? [new Problem(Name + ".Day", before.TooLate)] : [],
    };

    private string? AsTyped =>
        string.Join('/', new[] { Day, Month, Year }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => TextCleaner.Name(part!))) is { Length: > 0 } typed
            ? typed
            : null;

    private protected override IEnumerable<Problem> Check() => Faults;
}

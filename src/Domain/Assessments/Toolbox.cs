using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>One version of the toolbox, all that a decision needs of it: questions, numbers, wording and the calendar.</summary>
public sealed record Toolbox
{
    private readonly ConsultationRow[][] consultations = [];

    public required PackStamp Stamp { get; init; }

    public required Instrument Instrument { get; init; }

    public required Parameters Parameters { get; init; }

    /// <summary>The pack's table of whom to speak to.</summary>
    public required IReadOnlyList<ConsultationRow> Consultations
    {
        get;
        init
        {
            field = value;
            consultations = [.. Vocabulary.All<Consultee>().Select((_, who) => RowsOf((Consultee)who, value))];
        }
    }

    public required DecisionWording Wording { get; init; }

    public required RouteWording RouteWording { get; init; }

    public required BankHolidays BankHolidays { get; init; }

    /// <summary>The lines of the table that name somebody, in the order of their reasons.</summary>
    internal ConsultationRow[] ConsultationsOf(Consultee who) => consultations[(int)who];

    private static ConsultationRow[] RowsOf(Consultee who, IReadOnlyList<ConsultationRow> rows)
    {
        ConsultationRow[] named = [.. rows.Where(row => row.Who == who)];
        Array.Sort(named, (one, other) => one.Because.CompareTo(other.Because));
        return named;
    }
}

/// <summary>A line of the pack's table of whom to speak to: who, because of which reason, when, in which words.</summary>
public sealed record ConsultationRow(Consultee Who, ReasonId Because, ConsultationWhen When, string Sentence);

/// <summary>When a line of the table of whom to speak to holds, beyond its reason.</summary>
public enum ConsultationWhen
{
    [Word("always")] Always,

    /// <summary>Only where a link with a known or suspected person is said.</summary>
    [Word("with-link")] WithLink,

    /// <summary>Only until any body outside the professional's own organisation has been spoken to.</summary>
    [Word("nobody-outside")] NobodyOutside,

    /// <summary>Only for someone who is, or is treated as, a child.</summary>
    [Word("child")] Child,

    /// <summary>Only for someone who is 18 or over by every reading.</summary>
    [Word("adult")] Adult,
}

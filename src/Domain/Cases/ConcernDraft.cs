namespace Samphire.Domain.Cases;

/// <summary>
/// A concern while it is being written: exactly what the reporter typed and chose, page by page, so that a wrong date never
/// costs a paragraph. Radios hold the word of their list (<see cref="Shared.Vocabulary"/>) or null where none is chosen yet.
/// Who told the reporter is not here: a source's name is sealed from the first save (<see cref="SourceDraft"/>).
/// </summary>
public sealed record ConcernDraft
{
    /// <summary>The form in which drafts are kept today.</summary>
    public const int CurrentVersion = 1;

    /// <summary>
    /// The form in which this one was kept. It changes only when a field changes its name or meaning; a field that comes new
    /// is empty in older drafts and changes nothing.
    /// </summary>
    public int Version { get; set; } = CurrentVersion;

    public DangerDraft Danger { get; set; } = new();

    public HarmDraft Harm { get; set; } = new();

    public ChildDraft Child { get; set; } = new();

    /// <summary>In the order in which they were added. A row with nothing in it is passed over, the first apart.</summary>
    public List<NoticedDraft> Noticed { get; set; } = [];

    public SourcePageDraft Source { get; set; } = new();

    public OthersDraft Others { get; set; } = new();

    public ReachDraft Reach { get; set; } = new();
}

/// <summary>B1: whether anyone is in danger right now, and what was said about 999.</summary>
public sealed record DangerDraft
{
    /// <summary>A word of <see cref="DangerAnswer"/>.</summary>
    public string? Answer { get; set; }

    /// <summary>A word of <see cref="Call999"/>, once the page "Call 999 first" was answered.</summary>
    public string? Call999 { get; set; }

    /// <summary>When that was said; kept by the page, not typed.</summary>
    public DateTimeOffset? Call999SaidAt { get; set; }
}

/// <summary>B1a: what someone has already done to the child. Each a word of <see cref="Shared.YesNo"/>.</summary>
public sealed record HarmDraft
{
    public string? Sexual { get; set; }

    public string? Images { get; set; }

    public string? Exchange { get; set; }

    public string? Threatened { get; set; }
}

/// <summary>B2: who the child is, as far as the reporter knows.</summary>
public sealed record ChildDraft
{
    /// <summary>A name, a nickname, or a description.</summary>
    public string? Name { get; set; }

    public DateDraft Born { get; set; } = new();

    /// <summary>"14", or "13 to 15".</summary>
    public string? Age { get; set; }

    /// <summary>Town or address.</summary>
    public string? Place { get; set; }

    /// <summary>The id of a district of the area, where the reporter chose one.</summary>
    public string? District { get; set; }

    public string? School { get; set; }

    /// <summary>Where the child is now, and with whom.</summary>
    public string? WhereNow { get; set; }

    public string? MustNotBeTold { get; set; }

    public bool InCare { get; set; }

    public bool LeftCare { get; set; }

    /// <summary>Special educational needs or a disability.</summary>
    public bool NeedsOrDisability { get; set; }

    /// <summary>The box "Not known" beside these three.</summary>
    public bool CareNotKnown { get; set; }
}

/// <summary>A day as it was typed into three boxes.</summary>
public sealed record DateDraft
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }
}

/// <summary>B3: one thing that was noticed.</summary>
public sealed record NoticedDraft
{
    public string? What { get; set; }

    public string? ExactWords { get; set; }

    public DateDraft When { get; set; } = new();

    /// <summary>"This date is approximate": then a year, or a month and a year, is enough.</summary>
    public bool Approximate { get; set; }

    public string? Time { get; set; }

    public string? Where { get; set; }

    /// <summary>A word of <see cref="NoticedHow"/>.</summary>
    public string? How { get; set; }
}

/// <summary>B3a without the name: whether the source may be named, and whether the child knows that it must be passed on.</summary>
public sealed record SourcePageDraft
{
    /// <summary>A word of <see cref="NamingAnswer"/>.</summary>
    public string? MayBeNamed { get; set; }

    /// <summary>A word of <see cref="ChildToldAnswer"/>.</summary>
    public string? ChildTold { get; set; }
}

/// <summary>
/// Who told the reporter. It is no part of the draft: it is encrypted from the first save and stored apart, whatever the
/// answer about naming is, since the answer may still change.
/// </summary>
public sealed record SourceDraft
{
    /// <summary>The name, or who they are.</summary>
    public string? Name { get; set; }

    public string? Contact { get; set; }
}

/// <summary>B4: who or what else is involved, and whether a meeting is planned.</summary>
public sealed record OthersDraft
{
    public List<OtherDraft> Rows { get; set; } = [];

    /// <summary>"Nobody else I know of": a button, and an answer.</summary>
    public bool NobodyElse { get; set; }

    /// <summary>A word of <see cref="Shared.YesNo"/>.</summary>
    public string? MeetingPlanned { get; set; }
}

/// <summary>A person, vehicle, phone, account, place or group that the reporter names or describes.</summary>
public sealed record OtherDraft
{
    /// <summary>A word of <see cref="OtherKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>A name or nickname; a plate, a number, an account's name, an address, or a part of it.</summary>
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>A word of <see cref="OtherToChild"/>; persons only.</summary>
    public string? ToChild { get; set; }

    /// <summary>A word of <see cref="Shared.YesNo"/>; persons of concern only.</summary>
    public string? Under18 { get; set; }

    /// <summary>A word of <see cref="Shared.YesNo"/>; persons of concern only.</summary>
    public string? WorksWithChildren { get; set; }

    /// <summary>The record of the register that the reporter picked among those that they may see.</summary>
    public string? RecordId { get; set; }
}

/// <summary>B5: how to reach the reporter tonight, and which marked phrases they chose to keep.</summary>
public sealed record ReachDraft
{
    public string? Phone { get; set; }

    public bool CannotBeCalled { get; set; }

    /// <summary>Phrases that were marked as blaming and that the reporter keeps; they are not marked again.</summary>
    public List<string> KeptPhrases { get; set; } = [];
}

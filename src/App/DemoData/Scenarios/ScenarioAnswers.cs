using Samphire.Domain.Cases;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Answers as typed and selected on the pages of a concern.</summary>
internal static class ScenarioAnswers
{
    public const string Priya = "Priya Raman";
    public const string Siobhan = "Siobhan Keane";
    public const string Kofi = "Kofi Mensah";
    public const string Daniel = "Daniel Okonjo";
    public const string Mairi = "Mairi Sutherland";
    public const string Joan = "Joan Ferris";
    public const string Gwen = "Gwen Pritchard";
    public const string Tomasz = "Tomasz Zielinski";

    public const string PoliceDesk = "safeguarding.desk@wendmarsh-police.example";
    public const string FrontDoor = "frontdoor@wendmarsh-council.example";
    public const string AdultsFrontDoor = "adults@wendmarsh-council.example";

    public static DangerDraft Worried { get; } = new() { Answer = "worried-not-now" };

    public static SourcePageDraft ChildKnows { get; } = new() { ChildTold = "yes" };

    public static HarmDraft NothingYet { get; } = Harm("no", "no", "no", "no");

    public static HarmDraft Harm(string sexual, string images, string exchange, string threatened, string taken = "no", string madeToInvolve = "no") =>
        new() { Sexual = sexual, Images = images, Exchange = exchange, Taken = taken, MadeToInvolve = madeToInvolve, Threatened = threatened };

    public static OthersDraft Others(params List<OtherDraft> rows) => new() { Rows = rows, NobodyElse = rows.Count == 0, MeetingPlanned = "not-known" };

    public static OtherDraft Person(string name, string toChild, string? description = null) =>
        new() { Kind = "person", Name = name, ToChild = toChild, OfConcern = "no", Description = description };

    public static OtherDraft OfConcern(string name, string? description = null, string under18 = "not-known", string worksWithChildren = "not-known", string toChild = "not-known") =>
        Person(name, toChild, description) with { OfConcern = "yes", Under18 = under18, WorksWithChildren = worksWithChildren };

    public static OtherDraft Thing(string kind, string name, string? description = null) => new() { Kind = kind, Name = name, Description = description };

    public static ReachDraft Reach(string phone) => new() { Phone = phone };
}

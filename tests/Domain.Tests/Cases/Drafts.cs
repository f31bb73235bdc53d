using Samphire.Domain.Cases;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Cases;

internal static class Drafts
{
    /// <summary>A Saturday.</summary>
    public static readonly DateOnly Today = London.Day("2026-11-21");

    public static readonly DateTimeOffset Night = London.At("2026-11-21 23:10");

    /// <summary>A draft that can be sent: worried, nothing known to have happened, a child of 14.</summary>
    public static ConcernDraft Whole() => new()
    {
        Danger = new DangerDraft { Answer = "worried-not-now" },
        Harm = new HarmDraft { Sexual = "no", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new ChildDraft { Name = "Maya", Age = "14" },
        Noticed = [new NoticedDraft { What = "Came to school with a second phone.", How = "saw-or-heard" }],
        Others = new OthersDraft { MeetingPlanned = "no" },
        Reach = new ReachDraft { Phone = "01632 960 001" },
    };

    public static Statement Sent(ConcernDraft draft)
    {
        var (statement, problems) = Statement.Parse(draft, Night, London.Time, Phones.Read);
        Assert.Empty(problems);
        return statement!;
    }
}

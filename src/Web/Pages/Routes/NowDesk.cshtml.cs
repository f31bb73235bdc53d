using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Assessments;
using Samphire.App.Content;
using Samphire.App.Routes;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Routes;

// The right desk right now, and how long these contacts apply. Nothing is stored.
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowDeskModel(PublicContent content, TimeProvider clock, LocalTime localTime) : PageModel
{
    // A gap in the script, which the caller fills in aloud.
    private const string Gap = "...";

    // Asked if the district decides which team to call.
    [FromQuery(Name = "part")]
    public string? Part { get; set; }

    public CurrentContacts Answer { get; private set; } = null!;

    public bool IsOnlyArea => content.Areas.Count == 1;

    public Phrases Phrases => content.Toolbox.Wording.Phrases;

    public NowSituation NowSituation { get; private set; }

    public string Title => NowSituation switch
    {
        NowSituation.Danger => "Call 999 now",
        _ when Answer.IsUrgent => $"Tell {Answer.Desks[0].Route.DeskName} now",
        _ => $"Tell {Answer.Desks[0].Route.DeskName}",
    };

    // The time now, and how long these contacts apply.
    public string NowLine
    {
        get
        {
            var now = DateText.TimeFirst(localTime.DateTimeAt(Answer.At));
            return Answer.RightUntil is { } until
                ? Phrases.Format(Phrase.RightUntil, now, Soon(until))
                : Phrases.Format(Phrase.RightAlways, now);
        }
    }

    // In whole seconds, rounded down, so that the page never claims to apply for too long.
    public long? SecondsLeft => Answer.RightUntil is { } until ? (long)(until - Answer.At).TotalSeconds : null;

    public DeskCard CardFor(CurrentDesk desk, int place) => new(desk, place, this);

    // What to say. The gaps are filled in aloud: there is nothing to type into, because nothing is stored.
    public IEnumerable<string> Script()
    {
        yield return Phrases.Format(Phrase.ScriptOpening);
        yield return Phrases.Format(Phrase.ScriptWho, Phrases.Format(Phrase.AgeExactly, Gap), Answer.Area.Name);
        yield return Phrases.Format(Phrase.ScriptWorried, NowSituation switch
        {
            NowSituation.Danger => Phrases.Format(Phrase.ScriptDanger),
            NowSituation.Harm => Phrases.Format(Phrase.ScriptHarm),
            _ => Gap,
        });
        yield return Phrases.Format(Phrase.ScriptNoticed, Gap);
        yield return Phrases.Format(Phrase.ScriptWords, Gap);
        yield return Phrases.Format(Phrase.ScriptPeople, Gap);
        yield return Phrases.Format(Phrase.ScriptEnd);
    }

    // Routing would take "area" for the name of an MVC area.
    public IActionResult OnGet(string situation, string place)
    {
        if (Vocabulary.Find<NowSituation>(situation) is not { } found || content.FindArea(place) is not { } where)
        {
            return NotFound();
        }

        var district = Part is null ? null : where.FindDistrict(Part);
        if (Part is not null && district is null)
        {
            return NotFound();
        }

        NowSituation = found;
        Answer = NowContacts.Find(found, where, district, clock.GetUtcNow(), content.Toolbox, localTime);
        return Page();
    }

    // "Monday 23 November 2026 at 8am"
    public string WithDay(DateTimeOffset moment) => DateText.WithDay(localTime.DateTimeAt(moment));

    // "8am on Monday", as seen from now.
    public string Soon(DateTimeOffset moment) => DateText.TimeFirst(localTime.DateTimeAt(moment), localTime.DateAt(Answer.At));
}

public sealed record DeskCard(CurrentDesk Now, int Place, NowDeskModel Page)
{
    public string Body => Page.Phrases.Names.Heading(Now.Body.Recipient());

    // After the call to somebody else. What the area says of this desk, "It can wait" or "If not, call", is then left out.
    public bool InWriting => Page.Answer.IsUrgent && !Now.IsUrgent;

    // A body that is written to shows no number to call, unless there is no address.
    public IEnumerable<DeskContact> Contacts => InWriting && Now.Contacts.Any(contact => contact.Kind == ContactKind.SecureEmail)
        ? Now.Contacts.Where(contact => contact.Kind == ContactKind.SecureEmail)
        : Now.Contacts;

    // Three styles: urgent, urgent after that, and can wait. The text says so first.
    public string Look => !Now.IsUrgent ? "can-wait" : Place == 1 ? "first" : "next";
}

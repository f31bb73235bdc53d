using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>The desks for one concern at a moment.</summary>
public sealed class ConcernRoutes(JudgedConcern judged, Toolbox toolbox, LocalTime localTime)
{
    /// <summary>The desk to tell, by the way that the rules ask; null for those who have no desk of the area.</summary>
    public RouteAnswer? Tell(OutstandingAlert alert, DateTimeOffset at) =>
        alert.To.Body() is { } body ? Find(body, alert.ByVoice ? Urgency.Urgent : Urgency.NonUrgent, at) : null;

    /// <summary>Where what was said is written to; null for those who have no desk of the area.</summary>
    public RouteAnswer? WriteTo(AlertTo to, DateTimeOffset at) => to.Body() is { } body ? Find(body, Urgency.NonUrgent, at) : null;

    /// <summary>The social care that looks after this person, as urgently as the concern is.</summary>
    public RouteAnswer SocialCare(DateTimeOffset at) => Find(SocialCareBody, judged.Decision.ActNow ? Urgency.Urgent : Urgency.NonUrgent, at);

    /// <summary>The same, to be rung now, whatever the rules ask.</summary>
    public RouteAnswer Call(DateTimeOffset at) => Find(SocialCareBody, Urgency.Urgent, at);

    /// <summary>
    /// Where a team is looked for to read the concern: the desk of this minute; where nobody serves that one, as at night,
    /// the desk of the day; and for a grown-up whose desk has no team, the children's, which passes it on.
    /// </summary>
    public IReadOnlyList<string> DesksToRead(DateTimeOffset at) =>
    [
        SocialCare(at).DeskId,
        Find(SocialCareBody, Urgency.NonUrgent, at).DeskId,
        Find(Body.ChildrensSocialCare, Urgency.NonUrgent, at).DeskId,
    ];

    private Body SocialCareBody => judged.Statement.Child.Age.IsAdult ? Body.AdultSocialCare : Body.ChildrensSocialCare;

    private RouteAnswer Find(Body body, Urgency urgency, DateTimeOffset at) => RouteFinder.Find(
        new RouteQuestion(body, urgency, at, judged.District), judged.Area, toolbox.BankHolidays, toolbox.RouteWording, localTime);
}

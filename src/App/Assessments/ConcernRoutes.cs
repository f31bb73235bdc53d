using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>The desks for one concern at a given time. Null for a recipient without a desk in the area.</summary>
public sealed class ConcernRoutes(AssessedConcern assessed, Toolbox toolbox, LocalTime localTime)
{
    // The desk to tell in the way that the rules require.
    public RouteAnswer? Tell(OutstandingAlert alert, DateTimeOffset at) =>
        alert.To.Body() is { } body ? Find(body, alert.ByVoice ? Urgency.Urgent : Urgency.NonUrgent, at) : null;

    public RouteAnswer? WriteTo(AlertRecipient to, DateTimeOffset at) => to.Body() is { } body ? Find(body, Urgency.NonUrgent, at) : null;

    // Children's or adult social care, as urgent as the concern is.
    public RouteAnswer SocialCare(DateTimeOffset at) => Find(SocialCareBody, assessed.Decision.ActNow ? Urgency.Urgent : Urgency.NonUrgent, at);

    // To call now, whatever the rules require.
    public RouteAnswer Call(DateTimeOffset at) => Find(SocialCareBody, Urgency.Urgent, at);

    // Where to look for a team: the desk open now, then the desk of the day, because a night desk may have no team. For
    // an adult, finally the children's desk, which passes it on.
    public IReadOnlyList<string> DesksToRead(DateTimeOffset at) =>
    [
        SocialCare(at).DeskId,
        Find(SocialCareBody, Urgency.NonUrgent, at).DeskId,
        Find(Body.ChildrensSocialCare, Urgency.NonUrgent, at).DeskId,
    ];

    private Body SocialCareBody => assessed.Statement.Child.Age.IsAdult ? Body.AdultSocialCare : Body.ChildrensSocialCare;

    private RouteAnswer Find(Body body, Urgency urgency, DateTimeOffset at) => RouteFinder.Find(
        new RouteQuestion(body, urgency, at, assessed.District), assessed.Area, toolbox.BankHolidays, toolbox.RouteWording, localTime);
}

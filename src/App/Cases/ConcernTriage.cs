using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>What a list says about a concern, so that somebody can see which to open first. It names nobody.</summary>
/// <param name="Initials">Of the person.</param>
/// <param name="Age">"16", or "age not known".</param>
/// <param name="Reason">Why it was sent, in a few words that are never graphic.</param>
/// <param name="District">Null if it is not known.</param>
/// <param name="ActNow">Whether it is act now.</param>
internal sealed record TriageLine(string Initials, string Age, string Reason, string? District, bool ActNow)
{
    /// <summary>"Nobody knows where they are. Act now. Aged 16, Linnet Quay."</summary>
    public string InOneLine => $"{Reason}.{(ActNow ? " Act now." : "")} {(char.IsDigit(Age[0]) ? $"Aged {Age}" : Capitals.AtStart(Age))}{(District is null ? "" : $", {District}")}.";
}

[Service]
public sealed class ConcernTriage(ContentLibrary content, LocalTime localTime)
{
    internal TriageLine Of(ListedConcern concern)
    {
        var words = ConcernDraftJson.Read(concern.Words);
        var sentOn = localTime.DateAt(concern.SentOrStartedAt);
        var age = Triage.AgeOn(sentOn, words.Child);
        return new TriageLine(
            PersonWords.InitialsOf(words.Child.Name, age),
            Triage.AgeOf(age),
            content.Toolbox.Concerns.TriageReasons[Triage.ReasonOf(words, sentOn)],
            words.Child.District is { Length: > 0 } id ? content.FindArea(concern.AreaId)?.FindDistrict(id)?.Name : null,
            concern.ActNow);
    }
}

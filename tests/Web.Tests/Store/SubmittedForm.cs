namespace Samphire.Web.Tests.Store;

/// <summary>What a form does when it is accepted.</summary>
internal enum Effect
{
    Begin,
    Save,
    Send,
    Alert,
    Acknowledge,
    Ask,
    Answer,
}

/// <summary>A form that was submitted, and what its sender knows about it: an answer, or nothing.</summary>
/// <param name="effect">What it does.</param>
/// <param name="concern">The reference; null for the form that starts a concern.</param>
/// <param name="mark">Text that is in this form and in no other.</param>
/// <param name="send">Submits it, the same form each time.</param>
internal sealed class SubmittedForm(Effect effect, string? concern, string mark, Func<Task<PublicPage>> send)
{
    private string? begun;

    public Effect Effect => effect;

    public string? Concern => concern ?? begun;

    /// <summary>The page of a draft that it saves.</summary>
    public string Page { get; init; } = "";

    public string Mark => mark;

    /// <summary>It was answered, before or after the kill.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>The answer was that somebody else was faster.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Called with the address to which the answer redirects.</summary>
    public Action<string>? Then { get; init; }

    public async Task SendAsync()
    {
        var answer = await send();
        if ((int)answer.Status == 302)
        {
            var led = answer.Headers["Location"];
            begun = led.Split('/')[2];
            Then?.Invoke(led);
        }
        else
        {
            IsRefused = (int)answer.Status == 200 && effect is Effect.Acknowledge or Effect.Ask or Effect.Answer && answer.Texts(".govuk-error-summary__list li").Count > 0;
            Assert.True(IsRefused, $"{effect} {concern} was answered with {(int)answer.Status}: {answer.Document.Title} {string.Join(' ', answer.Texts(".govuk-error-summary__list li"))}");
        }

        IsAnswered = true;
    }
}

using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A sentence of the pack, which may refer to the person whom the concern is about: "{who}".</summary>
public sealed class AboutSubject(Template sentence)
{
    public const string Placeholder = "who";

    /// <param name="who">"the child", see <see cref="PersonWords"/>.</param>
    public string Of(string who) => Capitals.AtStart(sentence.Fill(who));
}

using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>The kinds of wording found with the fourth closing file, with the phrases of the pack.</summary>
public sealed class BlameKindsTests
{
    [Theory]
    [InlineData("Her boyfriend, who is 24, waits outside.", "boyfriend")]
    [InlineData("Zara has a boyfriend aged 31.", "boyfriend")]
    [InlineData("His boyfriend is in his twenties.", "boyfriend")]
    [InlineData("She has a much older boyfriend.", "older boyfriend")]
    [InlineData("Her boyfriend is much older.", "boyfriend is much older")]
    [InlineData("She is dating a 27-year-old.", "dating")]
    [InlineData("There has been a string of boyfriends since May.", "string of boyfriends")]
    public void Partner_with_an_adults_age_is_marked(string text, string phrase) => Assert.Equal(phrase, Marked(text));

    [Theory]
    [InlineData("Her boyfriend is in the same class.")]
    [InlineData("Her boyfriend lives 20 minutes away.")]
    [InlineData("Her boyfriend, who is 15, came too.")]
    [InlineData("Her boyfriend moved here 20 years ago.")]
    [InlineData("Her mum's boyfriend is 40.")]
    [InlineData("She stays with her sister's new boyfriend, who is 24.")]
    [InlineData("A man of 24 pretends to be her boyfriend.")]
    [InlineData("The man is 26 and calls himself her boyfriend.")]
    [InlineData("Her boyfriend rang 18 times and took bus 42.")]
    public void Partner_without_an_adults_age_or_of_somebody_else_is_not_marked(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("Much of this is attention seeking.", "attention seeking")]
    [InlineData("A lot of her behaviour is attention seeking.", "attention seeking")]
    [InlineData("Aaliyah has a pattern of absconding and exposing herself to danger.", "absconding|exposing herself to")]
    [InlineData("There is a history of putting herself at risk.", "putting herself at risk")]
    [InlineData("Tyler has a habit of leaving himself open to harm.", "leaving himself open")]
    [InlineData("The staff are tired, as Paige puts herself at risk.", "puts herself at risk")]
    [InlineData("I feel Zara is manipulative.", "manipulative")]
    [InlineData("I have no doubt Tyler is streetwise.", "streetwise")]
    [InlineData("The twins put themselves at risk.", "put themselves at risk")]
    [InlineData("The young people here are placing themselves in danger.", "placing themselves in danger")]
    [InlineData("The female refuses to engage.", "refuses to engage")]
    public void Child_is_found_as_the_subject(string text, string phrases) => Assert.Equal(phrases, Marked(text));

    [Theory]
    [InlineData("A lot of staff are manipulative.")]
    [InlineData("I think the man is manipulative.")]
    [InlineData("Mr Cole refuses to engage.")]
    [InlineData("I was at the flat, and Mr Cole refuses to engage.")]
    [InlineData("Her brother's poor choices worry the school.")]
    public void Somebody_else_is_found_as_the_subject(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("She makes it very difficult for us to keep her safe.", "makes it very difficult for us to keep her safe")]
    [InlineData("It is impossible to protect him if he keeps going there.", "impossible to protect him if he|keeps going there")]
    [InlineData("She is not helping herself.", "not helping herself")]
    [InlineData("She will not keep herself safe.", "will not keep herself safe")]
    [InlineData("They refuse to protect themselves.", "refuse to protect themselves")]
    [InlineData("She consented and was sober.", "She consented")]
    [InlineData("If she had stayed in, this would not have happened.", "if she had stayed in, this would not have")]
    [InlineData("Had he listened to us, he would have been safe.", "Had he listened to us, he would have been")]
    [InlineData("It would never have happened if she had come home on time.", "would never have happened if she had come")]
    [InlineData("She must learn to say no.", "must learn to say no")]
    [InlineData("Had she not been out so late, none of this would have happened.", "Had she not been out so late, none of this would have happened")]
    [InlineData("She knows exactly what she's doing.", "knows exactly what she's doing")]
    [InlineData("He has been messaging older men.", "messaging older men")]
    [InlineData("Mia and Zoe put each other in danger.", "put each other in danger")]
    [InlineData("He gives in to them.", "gives in to them")]
    [InlineData("She acts like the victim.", "acts like the victim")]
    [InlineData("One can understand why the men got it wrong.", "One can understand why the men got it wrong")]
    [InlineData("She is giving out the wrong signals.", "giving out the wrong signals")]
    public void Blame_for_what_others_did_is_marked(string text, string phrase) => Assert.Equal(phrase, Marked(text), ignoreCase: true);

    [Theory]
    [InlineData("She consented to the referral.")]
    [InlineData("It is hard to keep her safe while he knows where she lives.")]
    [InlineData("The lack of staff makes it hard to keep him safe.")]
    [InlineData("Had she been told, she would have come to the meeting.")]
    [InlineData("With her consent I rang the clinic.")]
    [InlineData("Had she been met at the station, this would not have happened.")]
    [InlineData("She is at risk from her own father.")]
    [InlineData("You can see how the men groomed her.")]
    [InlineData("It takes two buses to get there.")]
    [InlineData("She was too drunk to be able to consent.")]
    [InlineData("She was targeted by a string of men.")]
    [InlineData("We do not blame him.")]
    [InlineData("She lets herself in with her own key.")]
    [InlineData("He sells himself short in maths.")]
    [InlineData("She loves the attention of her baby brother's dog.")]
    [InlineData("She needs to learn to swim.")]
    public void Innocent_neighbours_of_blame_are_not_marked(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("Training covered victim-blaming terms such as risky behaviour, promiscuous and hard to engage.")]
    [InlineData("We avoid labels like streetwise and attention seeking.")]
    [InlineData("Streetwise is a label that we should avoid.")]
    [InlineData("The audit looked for blaming language, including absconding and lifestyle choice.")]
    public void Wording_that_the_writer_criticises_is_not_marked(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("The training covered blaming terms, but she is promiscuous.", "promiscuous")]
    [InlineData("She uses words such as love, and she is promiscuous.", "promiscuous")]
    [InlineData("She is streetwise and the term ends on Friday.", "streetwise and")]
    public void Writers_own_wording_beside_criticism_is_marked(string text, string phrase) => Assert.Equal(phrase, Marked(text));

    private static string Marked(string text) =>
        string.Join('|', BlamingLanguage.Find(text, Packs.Newest.Toolbox.Concerns.BlamePhrases).Select(mark => mark.Phrase));
}

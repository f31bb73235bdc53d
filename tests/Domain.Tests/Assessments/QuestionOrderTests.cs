using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

public sealed class QuestionOrderTests
{
    [Fact]
    public void Items_that_are_not_known_are_asked_in_the_order_of_the_instrument_whatever_the_order_of_the_answers()
    {
        var facts = new AssessmentFacts { NotKnown = ["suspected.missing", "suspected.communications-of-concern", "actual.another"] };

        Assert.Equal(
            ["actual.another", "suspected.communications-of-concern", "suspected.missing"],
            Assessed.Of(facts).NotKnown.Select(question => question.What));
    }
}

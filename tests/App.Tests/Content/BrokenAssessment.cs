namespace Samphire.App.Tests.Content;

/// <summary>An assessment with one error. Form: a schema can detect it.</summary>
public sealed record BrokenAssessment(string Name, string Path, bool Form, string Child = "{}", string Rest = "", string Head = BrokenAssessment.GoodHead)
{
    private const string GoodHead = """
        "format": "samphire.assessment/1", "reference": "r", "area": "wendmarsh-demo", "assessedAt": "2026-11-21T10:00Z"
        """;

    public static IReadOnlyList<BrokenAssessment> All { get; } =
    [
        // --- a schema detects these ---
        new("an unknown field", "/immediatedanger", true, Rest: """ "immediatedanger": "yes" """),
        new("null", "/immediateDanger", true, Rest: """ "immediateDanger": null """),
        new("a word outside its list", "/missingNow", true, Rest: """ "missingNow": "maybe" """),
        new("a word with a capital", "/missingNow", true, Rest: """ "missingNow": "Yes" """),
        new("no reference", "/reference", true, Head: """ "format": "samphire.assessment/1", "area": "wendmarsh-demo", "assessedAt": "2026-11-21T10:00Z" """),
        new("a blank reference", "/reference", true, Head: GoodHead.Replace("\"r\"", "\" \\t\"", StringComparison.Ordinal)),
        new("a reference of 101 characters", "/reference", true, Head: GoodHead.Replace("\"r\"", $"\"{new string('r', 101)}\"", StringComparison.Ordinal)),
        new("another format", "/format", true, Head: GoodHead.Replace("assessment/1", "assessment/2", StringComparison.Ordinal)),
        new("a moment without offset", "/assessedAt", true, Head: GoodHead.Replace("10:00Z", "10:00", StringComparison.Ordinal)),
        new("29 February of a common year", "/assessedAt", true, Head: GoodHead.Replace("2026-11-21", "2026-02-29", StringComparison.Ordinal)),
        new("an age that is no whole number", "/child/age", true, Child: """{"age": 14.5}"""),
        new("an age in quotes", "/child/age", true, Child: """{"age": "14"}"""),
        new("an age above 120", "/child/age", true, Child: """{"age": 121}"""),
        new("two ages", "/child", true, Child: """{"age": 14, "dateOfBirth": "2012-01-01"}"""),
        new("a day of birth that does not exist", "/child/dateOfBirth", true, Child: """{"dateOfBirth": "2011-02-29"}"""),
        new("an age range without its end", "/child/ageRange/to", true, Child: """{"ageRange": {"from": 13}}"""),
        new("a list in place of the child", "/child", true, Child: "[]"),
        new("a person without standing", "/peopleOfConcern/0/standing", true, Rest: """ "peopleOfConcern": [{"id": "p1"}] """),
        new("a person with blank id", "/peopleOfConcern/0/id", true, Rest: """ "peopleOfConcern": [{"id": " ", "standing": "known"}] """),
        new("an association without sureness", "/peopleOfConcern/0/association/sureness", true, Rest: """ "peopleOfConcern": [{"id": "p1", "standing": "known", "association": {"kind": "direct"}}] """),
        new("an observation without what", "/answers/0/observations/0/what", true, Rest: """ "answers": [{"item": "strength.another", "answer": "present", "observations": [{"id": "1"}]}] """),
        new("an observation at no time", "/answers/0/observations/0/when", true, Rest: """ "answers": [{"item": "strength.another", "answer": "present", "observations": [{"id": "1", "what": "x", "when": "last week"}]}] """),
        new("an item without its group", "/answers/0/item", true, Rest: """ "answers": [{"item": "groomed-online", "answer": "present"}] """),
        new("text of 10,001 characters", "/child/includeAdultBecause", true, Child: $$"""{"includeAdultBecause": "{{new string('x', 10_001)}}"}"""),
        new("half a pair of surrogates", "/child/includeAdultBecause", true, Child: """{"includeAdultBecause": "half \ud83d of a pair"}"""),
        new("a band where contact is not avoided", "/judgement/contactBand", true, Rest: """ "contactWithProfessionals": "drifting", "judgement": {"contactBand": "high"} """),
        new("a band where nothing is said of contact", "/judgement/contactBand", true, Rest: """ "judgement": {"contactBand": "medium"} """),
        new("the band standard", "/judgement/contactBand", true, Rest: """ "contactWithProfessionals": "avoiding", "judgement": {"contactBand": "standard"} """),
        new("beyond the threshold without because", "/judgement/because", true, Rest: """ "judgement": {"significantlyBeyondThreshold": true} """),
        new("a fall without the lead", "/previous/fallAgreed/leadRole", true, Rest: """ "previous": {"level": "high", "fallAgreed": {"byRole": "a", "childSeenOn": "2026-11-01", "because": "b"}} """),
        new("a report without its time", "/reported/0/at", true, Rest: """ "reported": [{"to": "police"}] """),
        new("a consultee outside the list", "/consulted/0", true, Rest: """ "consulted": ["gp"] """),

        // --- only the packs, the calendar or the rest of the item reveals these ---
        new("an area that does not exist", "/area", false, Head: GoodHead.Replace("wendmarsh-demo", "wendmarsh", StringComparison.Ordinal)),
        new("a district of another area", "/district", false, Rest: """ "district": "harlow" """),
        new("an item that does not exist", "/answers/0/item", false, Rest: """ "answers": [{"item": "actual.groomed", "answer": "present"}] """),
        new("an item that is derived", "/answers/0/item", false, Rest: """ "answers": [{"item": "suspected.associates-with-known-person", "answer": "present"}] """),
        new("an item twice", "/answers/1/item", false, Rest: """ "answers": [{"item": "strength.another", "answer": "present"}, {"item": "strength.another", "answer": "not-known"}] """),
        new("already happened where it is not asked", "/answers/0/alreadyHappened", false, Rest: """ "answers": [{"item": "suspected.change-in-child", "answer": "present", "alreadyHappened": "no"}] """),
        new("a birth after the assessment", "/child/dateOfBirth", false, Child: """{"dateOfBirth": "2026-11-22"}"""),
        new("an age range that ends before it begins", "/child/ageRange", false, Child: """{"ageRange": {"from": 15, "to": 13}}"""),
        new("a person twice", "/peopleOfConcern/1/id", false, Rest: """ "peopleOfConcern": [{"id": "p1", "standing": "known"}, {"id": " p1 ", "standing": "known"}] """),
        new("a report about somebody who is not listed", "/reported/0/people/0", false, Rest: """ "reported": [{"to": "police", "at": "2026-11-20T10:00Z", "people": ["p1"]}] """),
        new("a report after the assessment", "/reported/0/at", false, Rest: """ "reported": [{"to": "police", "at": "2026-11-21T10:01Z"}] """),
    ];

    public string Json => $$"""{ {{Head}}, "child": {{Child}}{{(Rest.Length > 0 ? "," : "")}}{{Rest}} }""";
}

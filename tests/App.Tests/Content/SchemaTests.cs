using System.Text.Json;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Cases;
using Samphire.Domain.Guidance;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.App.Tests.Content;

/// <summary>
/// Files of every kind, from the project and as written by the program; ajv validates all of them in one run.
/// </summary>
public sealed class CheckedBySchema : IDisposable
{
    private const string Errors = "samphire.assessment-errors.1.json";
    private const string Decision = "samphire.decision.1.json";
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-schema-").FullName;
    private readonly List<ToCheck> files = [];

    public CheckedBySchema()
    {
        var packs = Path.Combine(Packs.Folder, "packs");
        PackFiles = [.. Folders.EnumerateFiles(packs, "*", SearchOption.AllDirectories).Select(file => new ToCheck(file, Ajv.SchemaOf(file) ?? "none"))];
        files.AddRange(PackFiles);

        var own = Path.Combine(Packs.Root, "tests", "App.Tests", "Content", "assessments.jsonl");
        var examples = Path.Combine(Packs.Root, "examples");
        Assessments = [own, .. Folders.Exists(examples) ? Folders.EnumerateFiles(examples, "*.json*", SearchOption.AllDirectories) : []];
        files.AddRange(Assessments.Select(file => new ToCheck(file, "samphire.assessment.1.json")));
        foreach (var file in Assessments)
        {
            using var input = File.OpenRead(file);
            Add($"decisions for {file}", Decision, Written.Assessed(input, Packs.Newest));
        }

        Add("routes", "samphire.route.1.json", Written.Routes(Packs.Newest));
        Add("items", "samphire.item.1.json", Written.Shown(Packs.Newest, "samphire.item/1"));
        Add("open questions", "samphire.prompt.1.json", Written.Shown(Packs.Newest, "samphire.prompt/1"));
        Add("documents", "samphire.document.1.json", Written.Shown(Packs.Newest, "samphire.document/1"));
        Add("explanations", "samphire.explanation.1.json", Written.Explanations(Packs.Newest));
        foreach (var broken in BrokenAssessment.All)
        {
            Add(broken.Name, "samphire.assessment.1.json", [broken.Json]);
            using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(broken.Json));
            Add($"errors for {broken.Name}", Errors, Written.Assessed(input, Packs.Newest));
        }

        var texts = Written.Texts;
        Add("texts", "samphire.text.1.json", texts);
        Add("marks", "samphire.marks.1.json", Written.Marked(string.Join('\n', texts), Packs.Newest));
        foreach (var (name, text) in Written.BrokenTexts)
        {
            Add($"broken text {name}", "samphire.text.1.json", [text]);
            Add($"errors for broken text {name}", "samphire.text-errors.1.json", Written.Marked(text, Packs.Newest));
        }

        using var unreadable = new MemoryStream("{\n"u8.ToArray());
        Add("errors for what is not JSON", Errors, Written.Assessed(unreadable, Packs.Newest));
        foreach (var spoilt in SpoiltAnswer.All)
        {
            Add(spoilt.Name, spoilt.Whole.Schema, [spoilt.Json]);
        }

        foreach (var whole in SpoiltAnswer.Wholes)
        {
            Add(whole.Name, whole.Schema, [whole.Json]);
        }

        Verdicts = Ajv.Check(files);
    }

    public IReadOnlyList<ToCheck> PackFiles { get; }

    public IReadOnlyList<string> Assessments { get; }

    public IReadOnlyList<VerificationResult> Verdicts { get; }

    public VerificationResult On(string name) => Verdicts.Single(verdict => Path.GetFileNameWithoutExtension(verdict.File) == FileName(name));

    public IReadOnlyList<string> LinesOf(string name) => File.ReadAllLines(On(name).File);

    public void Dispose() => Folders.Delete(folder, recursive: true);

    private void Add(string name, string schema, IReadOnlyList<string> lines)
    {
        var file = Path.Combine(folder, FileName(name) + ".jsonl");
        File.WriteAllLines(file, lines);
        files.Add(new ToCheck(file, schema));
    }

    private static string FileName(string name) => name.Replace('/', ' ').Replace(".", " ", StringComparison.Ordinal);
}

public sealed class SchemaTests(CheckedBySchema ajv) : IClassFixture<CheckedBySchema>
{
    private static readonly (string File, string Pointer, IReadOnlyList<string> Words)[] Lists =
    [
        ("common.json", "$defs/reasonId", Vocabulary.All<ReasonId>()),
        ("common.json", "$defs/consultee", Vocabulary.All<Consultee>()),
        ("common.json", "$defs/body", Vocabulary.All<Body>()),
        ("common.json", "$defs/urgency", Vocabulary.All<Urgency>()),
        ("common.json", "$defs/means", Vocabulary.All<Means>()),
        ("common.json", "$defs/yesNo", Vocabulary.All<YesNo>()),
        ("common.json", "$defs/sureness", Vocabulary.All<Sureness>()),
        ("common.json", "$defs/howKnown", Vocabulary.All<HowKnown>()),
        ("common.json", "$defs/level", Vocabulary.All<Level>()),
        ("common.json", "$defs/documentKind", Vocabulary.All<GuidanceKind>()),
        ("samphire.assessment.1.json", "properties/contactWithProfessionals", Vocabulary.All<Contact>()),
        ("samphire.assessment.1.json", "$defs/person/properties/standing", Vocabulary.All<Standing>()),
        ("samphire.assessment.1.json", "$defs/person/properties/toChild", Vocabulary.All<RelationToChild>()),
        ("samphire.assessment.1.json", "$defs/answer/properties/answer", Vocabulary.All<Finding>()),
        ("pack.questions.json", "properties/questions/items/properties/id", Vocabulary.All<QuestionId>()),
        ("pack.phrases.json", "properties/phrases/items/properties/id", Vocabulary.All<Phrase>()),
        ("pack.terms.json", "properties/coverage/items/properties/id", Vocabulary.All<Coverage>()),
        ("pack.terms.json", "properties/because/items/properties/id", Vocabulary.All<ActNowReason>()),
        ("pack.terms.json", "properties/done/items/properties/id", Vocabulary.All<Harm>()),
        ("pack.alarm.json", "properties/phrases/items/properties/about", Vocabulary.All<AlarmAbout>()),
        ("pack.triage.json", "properties/reasons/items/properties/id", Vocabulary.All<TriageReason>()),
        ("pack.triage.json", "properties/urgency/items/properties/id", Vocabulary.All<TriageUrgency>()),
        ("pack.call.json", "properties/call/items/properties/id", Vocabulary.All<CallPhrase>()),
        ("pack.route-reasons.json", "properties/routeReasons/items/properties/id", Vocabulary.All<RouteRule>()),
    ];

    public static TheoryData<string> BrokenNames => [.. BrokenAssessment.All.Select(broken => broken.Name)];

    public static TheoryData<string> SpoiltNames => [.. SpoiltAnswer.All.Select(spoilt => spoilt.Name)];

    public static TheoryData<string, int> Answers => new()
    {
        { "routes", 2 * 3 * 3 * 5 * 2 },
        { "items", 90 },
        { "open questions", 37 },
        { "documents", 28 },
        { "explanations", 45 },
        { "texts", 3 },
        { "marks", 3 },
    };

    [Fact]
    public void Every_file_of_the_packs_has_a_schema_and_fits_it()
    {
        Assert.NotEmpty(ajv.PackFiles);
        Assert.All(ajv.PackFiles, file =>
        {
            var verdict = ajv.Verdicts.Single(verdict => verdict.File == file.File);
            Assert.True(verdict.Valid, verdict.ToString());
        });
    }

    [Fact]
    public void Every_assessment_and_its_decision_match_their_schemas()
    {
        Assert.All(ajv.Assessments, file =>
        {
            var input = ajv.Verdicts.Single(verdict => verdict.File == file);
            Assert.True(input.Valid, input.ToString());
            var decisions = ajv.On($"decisions for {file}");
            Assert.True(decisions.Valid, decisions.ToString());
            Assert.NotEmpty(ajv.LinesOf($"decisions for {file}"));
        });
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_answer_of_the_program_matches_its_schema(string name, int count)
    {
        var verdict = ajv.On(name);

        Assert.True(verdict.Valid, verdict.ToString());
        Assert.Equal(count, ajv.LinesOf(name).Count);
    }

    [Theory]
    [MemberData(nameof(BrokenNames))]
    public void Broken_assessment_gets_one_error_and_is_refused_by_Ajv_where_it_breaks_the_schema(string name)
    {
        var broken = BrokenAssessment.All.Single(row => row.Name == name);

        using var answer = JsonDocument.Parse(Assert.Single(ajv.LinesOf($"errors for {name}")));

        var error = Assert.Single(answer.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(broken.Path, error.GetProperty("path").GetString());
        Assert.True(ajv.On(name).Valid != broken.Form, ajv.On(name).ToString());
        Assert.True(ajv.On($"errors for {name}").Valid, ajv.On($"errors for {name}").ToString());
    }

    [Fact]
    public void Broken_text_gets_an_error_and_is_refused_by_Ajv() => Assert.All(Written.BrokenTexts, broken =>
    {
        Assert.False(ajv.On($"broken text {broken.Name}").Valid, broken.Name);
        Assert.True(ajv.On($"errors for broken text {broken.Name}").Valid, ajv.On($"errors for broken text {broken.Name}").ToString());
        Assert.Single(ajv.LinesOf($"errors for broken text {broken.Name}"));
    });

    [Fact]
    public void Answer_to_unreadable_input_matches_its_schema()
    {
        var verdict = ajv.On("errors for what is not JSON");

        Assert.True(verdict.Valid, verdict.ToString());
    }

    [Theory]
    [MemberData(nameof(SpoiltNames))]
    public void Answer_that_breaks_the_contract_does_not_match_its_schema(string name)
    {
        var verdict = ajv.On(name);

        Assert.False(verdict.Valid, $"{name} fits");
    }

    [Fact]
    public void Answers_to_be_spoilt_match_their_schemas_before_they_are_changed() =>
        Assert.All(SpoiltAnswer.Wholes, whole => Assert.True(ajv.On(whole.Name).Valid, ajv.On(whole.Name).ToString()));

    [Fact]
    public void Word_lists_of_the_schemas_are_those_of_the_program() =>
        Assert.All(Lists, list =>
        {
            using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Ajv.Schemas, list.File)));
            var place = list.Pointer.Split('/').Aggregate(schema.RootElement, (element, name) => element.GetProperty(name));
            Assert.Equal(list.Words, place.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
        });

    [Fact]
    public void Every_schema_has_id_title_and_description_and_closes_its_objects()
    {
        var files = Folders.GetFiles(Ajv.Schemas, "*.json");

        Assert.Equal(32, files.Length);
        Assert.All(files, file =>
        {
            using var schema = JsonDocument.Parse(File.ReadAllBytes(file));
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
            Assert.Equal($"https://samphire.example/schemas/{Path.GetFileName(file)}", schema.RootElement.GetProperty("$id").GetString());
            Assert.NotEmpty(schema.RootElement.GetProperty("title").GetString()!);
            Assert.NotEmpty(schema.RootElement.GetProperty("description").GetString()!);
            Assert.All(Objects(schema.RootElement), open => Assert.True(open.TryGetProperty("additionalProperties", out _), $"{file}: {open}"));
        });
    }

    [Fact]
    public void README_of_the_schemas_names_every_schema()
    {
        var page = File.ReadAllText(Path.Combine(Ajv.Schemas, "README.md"));

        Assert.All(Folders.GetFiles(Ajv.Schemas, "*.json"), file => Assert.Contains($"`{Path.GetFileName(file)}`", page, StringComparison.Ordinal));
    }

    /// <summary>Every part of a schema with "type": "object" and its own properties.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element)
    {
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        var isClosable = element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "object"
            && element.TryGetProperty("properties", out _);
        return children.SelectMany(Objects).Concat(isClosable ? [element] : []);
    }
}

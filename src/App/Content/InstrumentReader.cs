using Samphire.Domain.Assessments;

namespace Samphire.App.Content;

internal sealed class InstrumentReader(PackFolder packFolder, ParallelReader packFiles, References references, List<Fault> faults)
{
    public const string InstrumentFile = "assessments/instrument.yaml";
    public const string PromptsFile = "assessments/prompts.yaml";

    // In the order in which they are asked, each with the prefix of its items' ids.
    private static readonly GroupWord[] Groups =
    [
        new(ItemGroup.Actual, "actual"),
        new(ItemGroup.Suspected, "suspected"),
        new(ItemGroup.VulnerabilityPersonal, "vulnerability.personal"),
        new(ItemGroup.VulnerabilityFamilyAndRelationships, "vulnerability.family-and-relationships"),
        new(ItemGroup.VulnerabilitySocialAndEnvironmental, "vulnerability.social-and-environmental"),
        new(ItemGroup.Strength, "strength"),
    ];

    private readonly List<ItemGroupDescription> groups = [];
    private readonly List<Item> items = [];

    public static IEnumerable<string> Files =>
        [InstrumentFile, .. Groups.Select(group => FileOf(group.Word)), PromptsFile];

    public (Instrument Instrument, InstrumentDescription Account) Read()
    {
        var fields = packFolder.Open(InstrumentFile, packFiles, faults);
        var record = fields.Map("record");
        var core = Prompts(record, "core");
        var more = Prompts(record, "more");
        var always = record.Map("always");
        var alwaysPrompts = always.Keys().ToDictionary(group => group, group => Always(always, group), StringComparer.Ordinal);
        always.End();
        record.End();
        var description = new InstrumentDescription
        {
            Id = fields.Id("id"),
            Title = fields.Text("title"),
            Note = fields.Text("note"),
            Models = [.. fields.Maps("models").Select(Model)],
            CorePrompts = core,
            MorePrompts = more,
            AlwaysPrompts = alwaysPrompts,
            Studies = [.. fields.Maps("studies").Select(Study)],
            Groups = groups,
            OpenPrompts = OpenPrompts(),
        };
        fields.End();
        foreach (var (group, word) in Groups)
        {
            ReadGroup(group, word);
        }

        foreach (var named in NamedItems.All.Where(id => items.TrueForAll(item => item.Id != id)))
        {
            var group = Groups.First(group => named.StartsWith(group.Word + ".", StringComparison.Ordinal)).Word;
            var file = packFolder.FaultsOf(FileOf(group), faults);
            if (!faults.Exists(fault => fault.File == file.File))
            {
                file.Add(1, $"no item '{named}'", "every item that a rule names");
            }
        }

        return (new Instrument([.. items.DistinctBy(item => item.Id)]), description);
    }

    private static string FileOf(string group) => $"assessments/{group}.yaml";

    private void ReadGroup(ItemGroup group, string word)
    {
        var fields = packFolder.Open(FileOf(word), packFiles, faults);
        var said = fields.Text("group");
        if (said.Length > 0 && said != word)
        {
            fields.Faults.Add(fields.LineOf("group"), $"group '{said}' in {FileOf(word)}", $"group {word}");
        }

        groups.Add(new ItemGroupDescription(group, word, fields.Text("title"), fields.Text("about")));
        items.AddRange(fields.Maps("items").Select(item => ReadItem(item, group, word)));
        fields.End();
    }

    private Item ReadItem(Fields fields, ItemGroup group, string word)
    {
        var id = fields.Id("id");
        references.Define(id, fields.LineOf("id"), fields.Faults);
        if (id.Length > 0 && id[..Math.Max(0, id.LastIndexOf('.'))] != word)
        {
            fields.Faults.Add(fields.LineOf("id"), $"item '{id}' in group {word}", $"an id made of {word}, a dot and a key");
        }

        Refer(fields, "record", "record:", "a prompt of record.more");
        Refer(fields, "models", "model:", "a model of the instrument");
        var item = new Item
        {
            Id = id,
            Group = group,
            Name = fields.Text("name"),
            Ask = fields.Text("ask"),
            Why = fields.Text("why"),
            Record = fields.Texts("record", required: false),
            Ages = fields.OptionalText("age"),
            Models = fields.Texts("models", required: false),
            MayBeActual = Mark(fields, "mayBeActual", group),
            ImpliesPerson = Mark(fields, "impliesPerson", group),
            Derived = fields.OptionalFlag("derived"),
            Origin = ReadOrigin(fields),
            Evidence = ReadEvidence(fields),
            Guidance = fields.Id("guidance"),
        };
        if (item.Derived && group != ItemGroup.Suspected)
        {
            fields.Faults.Add(fields.LineOf("derived"), "derived outside the suspected indicators", "derived only on suspected indicators");
        }

        references.Refer(item.Guidance, fields.LineOf("guidance"), "the id of a document", fields.Faults);
        fields.End();
        return item;
    }

    private static bool Mark(Fields fields, string mark, ItemGroup group)
    {
        var marked = fields.OptionalFlag(mark);
        if (marked && group != ItemGroup.Suspected)
        {
            fields.Faults.Add(fields.LineOf(mark), $"{mark} outside the suspected indicators", $"{mark} only on suspected indicators");
        }

        return marked;
    }

    private void Refer(Fields fields, string key, string prefix, string expected)
    {
        foreach (var (id, line) in fields.LocatedTexts(key, required: false))
        {
            references.Refer(prefix + id, line, expected, fields.Faults);
        }
    }

    private static Origin ReadOrigin(Fields item)
    {
        var fields = item.Map("origin");
        var origin = new Origin(
            fields.Word<OriginKind>("kind"),
            fields.OptionalText("ref"),
            fields.OptionalText("part"),
            fields.OptionalText("from"),
            fields.OptionalText("also"));
        if (origin.Kind == OriginKind.Source && origin.Ref is null && fields.Has("kind"))
        {
            fields.Faults.Add(fields.Line, "missing key 'ref'", "where it is in the source");
        }

        fields.End();
        return origin;
    }

    private Evidence ReadEvidence(Fields item)
    {
        var fields = item.Map("evidence");
        Refer(fields, "studies", "study:", "a study of the instrument");
        var evidence = new Evidence(fields.Word<EvidenceStrength>("strength"), fields.Texts("studies"));
        fields.End();
        return evidence;
    }

    private ExploitationModel Model(Fields fields)
    {
        var model = new ExploitationModel(fields.Id("id"), fields.Text("name"), fields.OptionalText("marker"), fields.Id("guidance"));
        references.Define("model:" + model.Id, fields.LineOf("id"), fields.Faults);
        references.Refer(model.Guidance, fields.LineOf("guidance"), "the id of a document", fields.Faults);
        fields.End();
        return model;
    }

    private Study Study(Fields fields)
    {
        var study = new Study(fields.Id("id"), fields.Text("what"), fields.Word<StudyRead>("read"));
        references.Define("study:" + study.Id, fields.LineOf("id"), fields.Faults);
        fields.End();
        return study;
    }

    private List<RecordPrompt> Prompts(Fields record, string key) =>
    [
        .. record.Maps(key).Select(fields =>
        {
            var prompt = new RecordPrompt(fields.Id("id"), fields.Text("label"));
            references.Define("record:" + prompt.Id, fields.LineOf("id"), fields.Faults);
            fields.End();
            return prompt;
        }),
    ];

    private IReadOnlyList<string> Always(Fields always, string group)
    {
        if (Array.TrueForAll(Groups, known => known.Word != group))
        {
            always.Faults.Add(always.LineOf(group), $"group '{group}'", $"one of {string.Join(", ", Groups.Select(known => known.Word))}");
        }

        Refer(always, group, "record:", "a prompt of record.more");
        return always.Texts(group);
    }

    private List<OpenPrompt> OpenPrompts()
    {
        var fields = packFolder.Open(PromptsFile, packFiles, faults);
        List<OpenPrompt> prompts =
        [
            .. fields.Maps("prompts").Select(prompt =>
            {
                var open = new OpenPrompt(prompt.Id("id"), prompt.Text("ask"), ReadOrigin(prompt));
                references.Define(open.Id, prompt.LineOf("id"), prompt.Faults);
                prompt.End();
                return open;
            }),
        ];
        fields.End();
        return prompts;
    }

    private sealed record GroupWord(ItemGroup Group, string Word);
}

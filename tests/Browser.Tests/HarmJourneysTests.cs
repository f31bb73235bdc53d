namespace Samphire.Browser.Tests;

/// <summary>
/// Whole concerns as people record them: harm of each of the six families, the example of the source, and how many pages
/// a concern takes.
/// </summary>
public sealed class HarmJourneysTests
{
    private const string BothOwed = "Police: not told yet. Social care: not told yet.";

    private static readonly string[] Families =
    [
        "On Friday night a man of about 30 did something sexual to her in his car.",
        "A man she met online asked her for pictures of her body and says that he will pass them on.",
        "She was given a phone and told that she owes him for it.",
        "Two men whom nobody knows drove her to a hotel on Friday and brought her back on Saturday.",
        "He made her bring two younger girls to the flat.",
        "He said that he will burn her house down if she tells.",
    ];

    public static TheoryData<int, bool> EachFamily()
    {
        var rows = new TheoryData<int, bool>();
        for (var family = 0; family < Families.Length; family++)
        {
            rows.Add(family, true);
            rows.Add(family, false);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EachFamily))]
    public async Task Harm_of_each_family_alone_asks_for_calls_to_police_and_social_care_from_the_answer_until_they_are_told(int family, bool scripts)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", scripts, width: 320);
        var harm = Enumerable.Repeat("No", Families.Length).ToArray();
        harm[family] = "Yes";

        var pages = await new ConcernWalk { Harm = harm, Name = "Ines Corvo", Age = "15", What = Families[family], How = "I saw or heard it" }.SendAsync(priya);

        Assert.Equal(["danger", "harm", "child", "noticed", "others", "check", "sent"], pages);
        Assert.Contains(BothOwed, await priya.Page.Locator(".app-act-now-banner").First.InnerTextAsync(), StringComparison.Ordinal);
        await priya.GoAsync(priya.Page.Url.Replace("/sent", "/act-now", StringComparison.Ordinal));
        Assert.Equal("Tell police and children's social care now", await priya.HeadingAsync());
    }

    // "The child being taken somewhere by unknown adults": who reported it and where the child was taken must not be lost.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Report_of_a_girl_taken_away_by_adults_whom_nobody_knows_keeps_where_to_and_who_said_so(bool scripts)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya", scripts);
        var pages = await new ConcernWalk
        {
            Harm = ["No", "No", "No", "Yes", "No", "No"],
            Name = "Ines Corvo",
            Age = "15",
            What = "Two men whom nobody knows fetched Ines from school on Friday and drove her to Lantern Lodge. She came back on Saturday without her coat.",
            Where = "Lantern Lodge, Marlhythe",
            How = "Someone else told me",
            Source = "Somebody who works there at night",
            Other = ("Vehicle", "A grey van"),
        }.SendAsync(priya);
        Assert.Equal(["danger", "harm", "child", "noticed", "source", "others", "check", "sent"], pages);
        await priya.GoAsync(priya.Page.Url.Replace("/sent", "/act-now", StringComparison.Ordinal));
        Assert.Contains("Lantern Lodge", await priya.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await using var daniel = await app.SignInAsync("Daniel", scripts);
        await daniel.GoAsync("/desk");
        await daniel.Page.Locator("main .govuk-task-list a").First.ClickAsync();
        var text = await daniel.Page.Locator("main").InnerTextAsync();
        foreach (var kept in (string[])["Lantern Lodge, Marlhythe", "drove her to Lantern Lodge", "A grey van", "Held by Thornsea Learning Trust", "He could lose his job.", "Someone else told me"])
        {
            Assert.Contains(kept, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Somebody who works there at night", text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Five { get; } = new()
    {
        { "a boy of 13 groomed online", "Wendmarsh Council front door for children", 7 },
        { "a care leaver of 20 taken to a flat", "Wendmarsh Council front door for adults", 8 },
        { "peers with a video at school", "Wendmarsh Council front door for children", 8 },
        { "what a hotel receptionist reported", "Wendmarsh Council front door for children", 8 },
        { "a very vague worry", "Wendmarsh Council front door for children", 8 },
    };

    [Theory]
    [MemberData(nameof(Five))]
    public async Task Concern_takes_at_most_eight_pages(string concern, string desk, int expected)
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");

        var walk = WalkOf(concern);
        var pages = await walk.SendAsync(priya);

        Assert.Equal(expected, pages.Count);
        Assert.InRange(pages.Count, 1, 8);
        Assert.Equal($"Send to {desk}", walk.SendButton.Trim());
    }

    private static ConcernWalk WalkOf(string concern) => concern switch
    {
        "a boy of 13 groomed online" => new()
        {
            Harm = ["No", "Yes", "No", "No", "No", "Not known"],
            Name = "Oskar Nowak",
            Age = "13",
            What = "Somebody called nova_kit asks him for pictures in return for game credit.",
            How = "I saw or heard it",
            Other = ("Online account", "nova_kit on Starforge"),
        },
        "a care leaver of 20 taken to a flat" => new()
        {
            Harm = ["Not known", "No", "No", "Yes", "No", "No"],
            Name = "Hana Kovac",
            Age = "20",
            What = "She told me that two men fetched her from her room and kept her in a flat until Sunday.",
            How = "The young person told me",
        },
        "peers with a video at school" => new()
        {
            Harm = ["Yes", "Yes", "No", "No", "No", "No"],
            Name = "Jamie Boswell",
            Age = "13",
            What = "Jamie told me that older pupils filmed what they did to him and passed it round.",
            How = "The child told me",
            Other = ("Group", "Some pupils of year 11"),
        },
        "what a hotel receptionist reported" => new()
        {
            Harm = ["Not known", "No", "No", "Yes", "No", "No"],
            Name = "A girl in a school blazer",
            What = "A girl was brought to a hotel by a man who paid in cash. She did not speak.",
            Where = "A hotel near the ring road",
            How = "Someone else told me",
            Source = "Somebody at the desk of the hotel",
        },
        _ => new()
        {
            Danger = "I do not know",
            Name = "A pupil in my form",
            Harm = ["Not known", "Not known", "Not known", "Not known", "Not known", "Not known"],
            What = "Something is not right. She does not laugh any more.",
            How = "I saw or heard it",
        },
    };
}

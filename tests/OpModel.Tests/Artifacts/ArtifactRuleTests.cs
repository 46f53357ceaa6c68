using System.Text;
using OpModel.Artifacts;

namespace OpModel.Tests.Artifacts;

/// <summary>What the documents state of each artifact beyond its single values: the example with one thing changed is told, and where.</summary>
public class ArtifactRuleTests
{
    [Theory]
    [InlineData(
        "core-values",
        "\"name\": \"Open harbour\"",
        "\"name\": \"A promise is a delivery\"",
        "$.values[2].name: ART203 name is \"A promise is a delivery\", as an earlier one is; keep one of them.")]
    [InlineData(
        "ecosystem-vision",
        "\"trueBy\": \"2030-12-31\"",
        "\"trueBy\": \"2026-01-15\"",
        "$.trueBy: ART204 trueBy is 2026-01-15; it must be after 2026-01-15.")]
    [InlineData(
        "ecosystem-strategy",
        "\"focusArea\": \"reading on every device\"",
        "\"focusArea\": \"reading\"",
        "$.actions[2].focusArea: ART301 there is no focus area \"reading\"; name one that the action serves.",
        "$.focusAreas[1]: ART301 no action serves the focus area \"reading on every device\"; add one, or give the area up.")]
    [InlineData(
        "ecosystem-strategy",
        "\"dueOn\": \"2027-06-30\"",
        "\"dueOn\": \"2028-06-30\"",
        "$.actions[2].dueOn: ART205 dueOn is 2028-06-30; it must lie within 2026-07-01 to 2027-12-31.")]
    [InlineData(
        "product-budget",
        "\"amount\": 118400.00",
        "\"amount\": 118400.01",
        "$.lines: ART201 lines add up to 118400.00 EUR, and must add up to 118400.01 EUR.")]
    [InlineData(
        "internal-product-budget",
        "\"amount\": 68200.00,\n    \"currency\": \"EUR\"",
        "\"amount\": 68200.00,\n    \"currency\": \"USD\"",
        "$.expectedCharges: ART206 expectedCharges is in USD, where EUR stands before; keep to one currency.")]
    [InlineData(
        "enabling-team-budget",
        "\"Reading\"\n",
        "\"Reading Data\"\n",
        "$.helps[1]: ART301 Reading Data is the team that is funded; name the teams whose work it smooths.")]
    [InlineData(
        "internal-charging-tool",
        "\"name\": \"payment\"",
        "\"name\": \"catalogue\"",
        "$.services[1].name: ART301 Shop Platform offers \"catalogue\" above already; keep one of the two.")]
    [InlineData(
        "candidate-pipeline",
        "\"since\": \"2026-11-20\"",
        "\"since\": \"2026-11-28\"",
        "$.candidates[1].since: ART301 the stage begins on 2026-11-28, after 2026-11-27, the day of the list; mend one of the two.")]
    [InlineData(
        "candidate-pipeline",
        "\"since\": \"2026-10-12\"",
        "\"since\": \"2026-10-20\"",
        "$.candidates[0].history[0].since: ART301 the stage begins on 2026-10-20, after the next one, which begins on 2026-10-19; put the earlier one first.")]
    [InlineData(
        "candidate-pipeline",
        "\"stage\": \"applied\",\n      \"since\": \"2026-11-20\"",
        "\"stage\": \"applied\"",
        "$.candidates[1].since: ART101 since is missing; give it a value.")]
    [InlineData(
        "job-description",
        "\"share\": 45",
        "\"share\": 45.5",
        "$.responsibilities: ART202 responsibilities add up to 100.5 %, and must add up to 100 %.")]
    [InlineData(
        "job-description",
        "\"amount\": 71500.00",
        "\"amount\": 57999.00",
        "$.pay.most: ART301 the most is 57999.00 EUR, below the least of 58000.00 EUR; exchange the two or mend one.")]
    [InlineData(
        "performance-levels",
        "\"rank\": 2",
        "\"rank\": 3",
        "$.levels[1].rank: ART301 the rank is 3 where 2 is next; put the levels in order, the lowest first.")]
    [InlineData(
        "career-development-plan",
        "\"peopleLead\": \"Remy Dubois\"",
        "\"peopleLead\": \"Nils Eriksen\"",
        "$.peopleLead: ART301 Nils Eriksen cannot coach Nils Eriksen; name somebody else.")]
    [InlineData(
        "career-development-plan",
        "\"aspiration\": \"Speak about it outside of the company\"",
        "\"aspiration\": \"Speak\"",
        "$.actions[2].aspiration: ART301 there is no aspiration \"Speak\"; name one to which the action leads.",
        "$.aspirations[1]: ART301 no action leads to \"Speak about it outside of the company\"; add one, or leave it for a later plan.")]
    [InlineData(
        "career-development-plan",
        "\"dueOn\": \"2026-12-18\"",
        "\"dueOn\": \"2026-10-04\"",
        "$.actions[0].dueOn: ART301 the action is due on 2026-10-04, before the plan was agreed on, 2026-10-05; mend one of the two.")]
    [InlineData(
        "vmost",
        "\"serves\": [\n        \"Readers come back\"\n      ]",
        "\"serves\": [\n        \"Readers stay\"\n      ]",
        "$.strategies[0].serves[0]: ART301 there is no objective \"Readers stay\" on the page; name one that is.")]
    [InlineData(
        "vmost",
        "\"Readers come back\",\n        \"Books are read to the end\"",
        "\"Readers come back\"",
        "$.objectives[1]: ART301 no strategy serves the objective \"Books are read to the end\"; add one, or give the objective up.")]
    [InlineData(
        "objectives-and-key-results",
        "\"serves\": \"Readers come back\",\n      \"owner\": \"Cleo",
        "\"owner\": \"Cleo",
        "$.objectives[1].serves: ART301 \"Readers tell us what they liked\" serves no objective above it; name the one that it is for.")]
    [InlineData(
        "objectives-and-key-results",
        "\"counts\": \"value\",\n          \"unit\": \"%\",\n          \"start\": 9",
        "\"counts\": \"output\",\n          \"unit\": \"%\",\n          \"start\": 9",
        "$.objectives[1].keyResults: ART301 no key result of \"Readers tell us what they liked\" counts value; add one that says what changes for users.")]
    [InlineData(
        "objectives-and-key-results",
        "\"target\": 25",
        "\"target\": 9.0",
        "$.objectives[1].keyResults[0].target: ART301 the target of \"readers who judge their last book\" is where it stands already; say where it is to be.")]
    [InlineData(
        "service-blueprint",
        "\"gets\": \"a promised day\"",
        "\"gets\": \" \"",
        "$.steps[1].gets: ART102 gets is empty; give it content.")]
    [InlineData(
        "marketing-funnel",
        "\"users\": 21400",
        "\"users\": 96501",
        "$.stages[2].users: ART301 conversion has 96501 users and consideration 96500, but a funnel narrows; mend one of the two.")]
    [InlineData(
        "product-story-map",
        "\"story\": \"find a note again\",\n          \"release\": \"Read anywhere\"",
        "\"story\": \"find a note again\",\n          \"release\": \"Notes\"",
        "$.activities[1].stories[0].release: ART301 there is no release \"Notes\"; name one of the map, or none.")]
    [InlineData(
        "product-story-map",
        "\"name\": \"Pass it on\",\n",
        "\"name\": \"Pass on\",\n",
        "$.activities[2].stories[0].release: ART301 there is no release \"Pass it on\"; name one of the map, or none.",
        "$.activities[2].stories[1].release: ART301 there is no release \"Pass it on\"; name one of the map, or none.",
        "$.releases[1]: ART301 no story is in the release \"Pass on\"; give it one, or give the release up.")]
    [InlineData(
        "roadmap",
        "\"dependsOn\": [\n        \"Recommendations from what was read\"",
        "\"dependsOn\": [\n        \"Reading circles\"",
        "$.items[2].dependsOn[0]: ART301 \"Reading circles\" comes later than \"Printed books in the app\", which depends on it; move one of the two.",
        "$.items: ART301 \"Printed books in the app\", \"Reading circles\" wait for one another in a circle, so that none can begin; strike out one of the links.")]
    [InlineData(
        "roadmap",
        "\"Printed books in the app\"\n",
        "\"Reading circles\"\n",
        "$.items[3].dependsOn[0]: ART301 \"Reading circles\" cannot depend on itself; strike it out.")]
    [InlineData(
        "roadmap",
        "\"Printed books in the app\"\n",
        "\"Printed books\"\n",
        "$.items[3].dependsOn[0]: ART301 there is no item \"Printed books\" on the roadmap; name one that is.")]
    [InlineData(
        "whiteboard",
        "\"workInProgressLimit\": 3",
        "\"workInProgressLimit\": 1",
        "$.columns[2].cards: ART301 \"in delivery\" holds 2 cards, and its limit is 1; finish some before others begin.")]
    [InlineData(
        "whiteboard",
        "\"title\": \"Payment without an account\"",
        "\"title\": \"Stock by the minute\"",
        "$.columns[3].cards[0].title: ART301 \"Stock by the minute\" stands in a column before this one, too; keep the card where the work is.")]
    [InlineData(
        "whiteboard",
        "\"since\": \"2027-01-14\"",
        "\"since\": \"2027-01-19\"",
        "$.columns[3].cards[0].since: ART301 the card came on 2027-01-19, after the walk on 2027-01-18; mend one of the two.")]
    public void What_the_documents_demand_of_an_artifact_is_told_where_it_is_broken(string id, string written, string changed, params string[] errors)
    {
        var example = Encoding.UTF8.GetString(SampleDocuments.Bytes(id));
        Assert.Contains(written, example, StringComparison.Ordinal);
        var position = example.IndexOf(written, StringComparison.Ordinal);
        var document = example.Remove(position, written.Length).Insert(position, changed);

        var found = SampleDocuments.Type(id).Validate(Encoding.UTF8.GetBytes(document));

        Assert.Equal(errors, found.Select(error => error.ToString()));
    }

    [Fact]
    public void Stages_of_a_funnel_come_in_its_order()
    {
        var funnel = new MarketingFunnelDocument
        {
            Product = "Shop",
            From = new(2026, 1, 1),
            Until = new(2026, 1, 31),
            Stages =
            [
                new() { Stage = FunnelStage.Consideration, Users = 20, CountedBy = "looked" },
                new() { Stage = FunnelStage.Awareness, Users = 10, CountedBy = "saw" },
            ],
        };

        Assert.Equal(
            "$.stages[1].stage: ART301 awareness comes before consideration in a funnel; put the wider stage first.",
            Assert.Single(MarketingFunnelDocumentValidator.Validate(funnel)).ToString());
    }

    [Fact]
    public void Circle_among_many_items_is_found_without_those_that_only_wait_for_it()
    {
        var roadmap = new Roadmap
        {
            Name = "Large",
            PlannedOn = new(2026, 1, 1),
            NextPlanningOn = new(2026, 4, 1),
            Items =
            [
                .. Enumerable.Range(0, 20_000).Select(number => new RoadmapItem
                {
                    Name = $"item {number}",
                    Horizon = RoadmapHorizon.Now,
                    Outcome = "more",
                    Objective = "Grow",
                    Teams = [new("Checkout")],
                    DependsOn = [$"item {(number == 19_999 ? 19_998 : number + 1)}"],
                }),
            ],
        };

        var error = Assert.Single(RoadmapValidator.Validate(roadmap));

        Assert.Equal(
            "$.items: ART301 \"item 19998\", \"item 19999\" wait for one another in a circle, so that none can begin; strike out one of the links.",
            error.ToString());
    }
}

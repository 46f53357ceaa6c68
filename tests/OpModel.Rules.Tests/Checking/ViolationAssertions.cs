using OpModel.Organization;

namespace OpModel.Checking;

internal static class ViolationAssertions
{
    public static Violation Says(this Violation violation, string message)
    {
        Assert.Equal(message, violation.Message);
        return violation;
    }

    public static Violation At(this Violation violation, Definition element, string place, params string[] alsoAt)
    {
        Assert.Equal(element.Key, violation.Element.Key);
        Assert.Equal(place, violation.Place.ToString());
        Assert.Equal(alsoAt, violation.AlsoAt.Select(origin => origin.ToString()));
        return violation;
    }
}

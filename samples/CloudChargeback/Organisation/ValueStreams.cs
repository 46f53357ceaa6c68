using OpModel;

namespace CloudChargeback.Organisation;

[ValueStream("Buy online")]
public sealed partial class BuyOnline;

[ValueStream("Find the right thing")]
public sealed partial class FindTheRightThing;

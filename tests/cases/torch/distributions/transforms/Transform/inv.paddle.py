import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def todo_use():
    t = distributions.ExpTransform()
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.Transform.inv: call inverse(y)
    return t.inv

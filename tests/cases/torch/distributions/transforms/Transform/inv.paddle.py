import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def todo_use():
    t = distributions.ExpTransform()
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.Transform.inv: call inverse(y)
    return t.inv


def case_call():
    t = distributions.AffineTransform(paddle.to_tensor(1.0), paddle.to_tensor(2.0))
    y = paddle.to_tensor(floats(3))
    return t.inverse(y), distributions.ExpTransform().inverse(paddle.to_tensor(positive(3)))

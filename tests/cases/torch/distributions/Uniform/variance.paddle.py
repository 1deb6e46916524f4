import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def case_read():
    d = distributions.Uniform(paddle.to_tensor([0.0, 1.0]), paddle.to_tensor([2.0, 4.0]))
    return (d.high - d.low) ** 2 / 12


def todo_of_a_call():
    # TODO(pt2pd): TPD2003 torch.distributions.Uniform.variance: form not supported; use another form of the call
    return distributions.Uniform(0.0, 1.0).variance

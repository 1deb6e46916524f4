import paddle
from paddle import distribution as distributions


def case_known():
    d = distributions.Uniform(paddle.to_tensor([0.5, -1.0]), paddle.to_tensor([1.5, 0.5]))
    return (d.high - d.low) / 12 ** 0.5


def todo_built_here():
    # TODO(pt2pd): TPD2003 torch.distributions.Uniform.stddev: form not supported; use another form of the call
    return distributions.Uniform(paddle.zeros([2]), paddle.ones([2])).stddev

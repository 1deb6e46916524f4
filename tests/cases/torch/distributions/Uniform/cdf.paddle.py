import paddle
from paddle import distribution as distributions


def case_inside_and_outside():
    d = distributions.Uniform(paddle.to_tensor([0.5, -1.0]), paddle.to_tensor([1.5, 0.5]))
    return ((paddle.to_tensor([0.75, -0.25]) - d.low) / (d.high - d.low)).clip(0, 1), ((paddle.to_tensor([1.0, -0.5]) - d.low) / (d.high - d.low)).clip(0, 1)


def todo_built_here():
    # TODO(pt2pd): TPD2003 torch.distributions.Uniform.cdf: form not supported; use another form of the call
    return distributions.Uniform(paddle.zeros([2]), paddle.ones([2])).cdf(paddle.to_tensor(0.5))

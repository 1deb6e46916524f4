import paddle
from caselib import floats


def add_(x, other):
    """x.add_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.add_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=other)


def multiply_(x, other):
    """x.multiply_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.multiply_(other) if isinstance(other, paddle.Tensor) else x.scale_(other)


def case_functions():
    """The order of arguments before version 1.5: the factor stands before the Tensor that it multiplies."""
    x, y, lr = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1)), 0.1
    out = paddle.empty([3, 3])
    paddle.assign(x + 2 * y, out)
    return x + 2 * y, x + -lr * y, x - 2 * y, paddle.assign(x - -lr * y, paddle.empty([3, 3])), out


def case_optimizer():
    p, grad = paddle.nn.Parameter(paddle.to_tensor(floats(3))), paddle.to_tensor(floats(3, seed=1))
    group = {'lr': 0.1, 'betas': (0.9, 0.99), 'weight_decay': 0.01, 'eps': 1e-8}
    exp_avg, exp_avg_sq = paddle.zeros_like(p.data), paddle.zeros_like(p.data)
    beta1, beta2 = group['betas']
    for step in range(3):
        grad = grad + group['weight_decay'] * p.data
        multiply_(exp_avg, beta1).add_((1 - beta1) * grad)
        multiply_(exp_avg_sq, beta2).add_((1 - beta2) * grad * grad)
        denom = add_(exp_avg_sq.sqrt(), group['eps'])
        p.data.add_(-group['lr'] * exp_avg / denom)
        p.data.add_(-group['lr'] * group['weight_decay'] * p.data)
    return p, exp_avg, exp_avg_sq


def case_distances():
    x, y = paddle.to_tensor(floats(4, 3)), paddle.to_tensor(floats(5, 3, seed=1))
    m, n = x.shape[0], y.shape[0]
    distmat = (x ** 2).sum(axis=1, keepdim=True).expand([m, n]) + (y ** 2).sum(axis=1, keepdim=True).expand([n, m]).t()
    distmat.addmm_(x, y.t(), alpha=-2)
    return distmat.clip(min=1e-12).sqrt()

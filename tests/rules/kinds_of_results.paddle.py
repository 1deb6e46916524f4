"""What is joined with or multiplied by floats is floating, whatever the other is."""
import paddle
from caselib import bools, floats


def full_of(shape, value, **options):
    """torch.full without a dtype: it follows the value, where Paddle takes the default for whole numbers too."""
    dtype = None if isinstance(value, float) else paddle.to_tensor(value).dtype
    return paddle.full(shape, value, dtype, **options)


def matched(targets, mask, many):
    numbers = paddle.arange(3).astype('float32').reshape([3, 1])
    targets = paddle.concat((targets.tile([3, 1, 1]), numbers[:, :, None].tile([1, targets.shape[0], 1])), 2)
    found = targets * paddle.ones([3])
    if many:
        found = found[mask]
        found = found.tile((2, 1, 1)).flatten(0, 1)
    else:
        found = found[0]
    cells = (found[:, :2] - 0.5).detach().astype('int64')
    return found[:, :2] - cells.astype(found.dtype), paddle.multiply(targets, numbers[:, :, None]).sum() - cells.sum().astype('float32')


def case_targets():
    targets = [paddle.to_tensor(floats(4, 2)), paddle.to_tensor(floats(4, 2, seed=1))]
    return matched(targets[0], paddle.to_tensor(bools(3, 4)), True), matched(targets[1], None, False)


def case_imaginary_numbers():
    return full_of((2,), 2 + 1j), paddle.to_tensor([1.0, 2.0]) * 1j, paddle.to_tensor([1, 2]) + 2j


def case_kinds_of_either():
    values, index = map(lambda t: t.squeeze(-1), paddle.compat.max(paddle.to_tensor(floats(3, 4)).astype('float32'), dim=1, keepdim=True))
    product = values * paddle.linspace(0, 1, 3)
    return product * paddle.arange(3).astype(product.dtype), index


def parts(options):
    u, s, v = paddle.linalg.svd(options["weight"], full_matrices=False)
    old = u
    u.multiply_(paddle.sign(u[:1]))
    return u, s, paddle.conj(v).mT, paddle.compat.max((old.T @ u).abs(), dim=1)[0]


def case_parts_of_what_is_not_known():
    u, s, v, most = parts({"weight": paddle.to_tensor(floats(4, 3)), "rank": 3})
    return u[:1] >= 0, s, v.abs(), most

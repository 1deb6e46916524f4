"""What is joined with or multiplied by floats is floating, whatever the other is."""
import paddle
from caselib import bools, floats


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
    return found[:, :2] - cells.astype('float32'), paddle.multiply(targets, numbers[:, :, None]).sum() - cells.sum(dtype='int64').astype('float32')


def case_targets():
    targets = [paddle.to_tensor(floats(4, 2)), paddle.to_tensor(floats(4, 2, seed=1))]
    return matched(targets[0], paddle.to_tensor(bools(3, 4)), True), matched(targets[1], None, False)

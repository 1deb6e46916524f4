"""Numbers formatted by `%` of Tensors of one element that have axes."""
import paddle
from caselib import floats


def case_one():
    t = paddle.to_tensor([1.5])
    return '%.4f' % t.item(), '%d' % paddle.to_tensor([[3]]).item(), '%5.1f%%' % (t * 10).item()


def case_several():
    t, n = paddle.to_tensor([1.5]), paddle.to_tensor([2])
    return 'loss %.3f of %s in %d: %8.2e' % (t.item(), 'a run', n.item(), (t + 1).item())


def case_without_axes():
    t = paddle.to_tensor(floats(3)).sum()
    return '%.3f' % t, '%.2f and %i' % (t.abs(), paddle.to_tensor(3))


def case_rows():
    return ['%.3f' % v.item() for v in paddle.to_tensor(floats(3))], '%.3f' % paddle.to_tensor(floats(1, 3)).mean(axis=1).item()

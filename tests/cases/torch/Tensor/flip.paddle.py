import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.flip([0]), x.flip([0, 1]), x.flip([0, 1]), x.flip((1,)), x.flip(axis=(0,)), x.flip(axis=[0, 1]), x.flip([-1]),
        i.flip([1]))


def todo_star():
    numbers = [3, 4]
    # TODO(pt2pd): TPD3002 torch.Tensor.flip: one list of numbers is the same in both
    return paddle.ones([3, 4]).flip(*numbers)

import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return x.tile([2, 3]), x.tile((2,)), x.tile([1, 2]), v.tile([3]), x.tile(repeat_times=(2, 1)), x.tile([2])


def todo_star():
    numbers = [3, 4]
    # TODO(pt2pd): TPD3002 torch.Tensor.tile: one list of numbers is the same in both
    return paddle.ones([3, 4]).tile(*numbers)

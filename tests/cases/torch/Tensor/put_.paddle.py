import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2001 torch.Tensor.put_: assign to x.flatten()[index], which shares memory when x is contiguous
    return x.put_(paddle.to_tensor([0, 2]), paddle.ones([2]))

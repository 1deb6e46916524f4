import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2001 torch.Tensor.put: use put_along_axis on the flattened Tensor
    return x.put(paddle.to_tensor([0, 2]), paddle.ones([2]))

import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD5001 torch.Tensor.xpu: name the device in .to(), as in .to('xpu')
    return x.xpu()

import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.to_mkldnn: oneDNN is chosen by flags in Paddle; leave it out
    return x.to_mkldnn()

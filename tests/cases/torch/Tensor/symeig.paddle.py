import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.symeig: torch dropped it; paddle.linalg.eigh gives the pairs
    return x.symeig()

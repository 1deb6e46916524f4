import paddle
import torch
from caselib import floats


def svd(x, some=True):
    """U, S and V, where Paddle gives the transpose of V."""
    u, s, vh = paddle.linalg.svd(x, full_matrices=not some)
    return u, s, paddle.conj(vh).mT if paddle.is_complex(vh) else vh.mT


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    u, s, v = svd(x, True)
    full = svd(x, False)
    return s, u @ paddle.diag(s) @ v.t(), full[0].shape, full[2].shape


def todo_values_only():
    # TODO(pt2pd): TPD2002 torch.svd: paddle.linalg.svdvals gives the singular values alone
    return torch.svd(paddle.to_tensor(floats(4, 3)), compute_uv=False)

import paddle
from caselib import floats


def svd(x, some=True):
    """U, S and V, where Paddle gives the transpose of V."""
    u, s, vh = paddle.linalg.svd(x, full_matrices=not some)
    return u, s, paddle.conj(vh).mT if paddle.is_complex(vh) else vh.mT


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    u, s, v = svd(x, True)
    return u @ paddle.diag(s) @ v.t(), s, svd(x, False)[0].shape


def todo_values_only():
    x = paddle.to_tensor(floats(4, 3))
    # TODO(pt2pd): TPD2002 torch.Tensor.svd: paddle.linalg.svdvals gives the singular values alone
    return x.svd(compute_uv=False)[1]

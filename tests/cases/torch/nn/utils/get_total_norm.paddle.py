import paddle
from caselib import floats
from paddle import nn


def total_norm(tensors, norm_type=2.0):
    """Norm of all Tensors together."""
    tensors = [tensors] if isinstance(tensors, paddle.Tensor) else list(tensors)
    norms = [paddle.linalg.norm(t.detach().flatten(), norm_type) for t in tensors]
    return paddle.linalg.norm(paddle.stack(norms), norm_type) if norms else paddle.to_tensor(0.0)


def case_default():
    return total_norm([paddle.to_tensor(floats(3)), paddle.to_tensor(floats(2, 2))], 2.0)


def case_keywords():
    return total_norm([paddle.to_tensor(floats(3)), paddle.to_tensor(floats(2, 2))], 1.0)

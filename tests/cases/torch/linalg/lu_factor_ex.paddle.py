import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.lu_factor_ex: use paddle.linalg.lu with get_infos=True
    return torch.linalg.lu_factor_ex(paddle.eye(3))

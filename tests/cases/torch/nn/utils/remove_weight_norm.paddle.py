import paddle
from caselib import floats, fill
from paddle import nn
from paddle.nn.utils import weight_norm
from paddle.nn.utils import remove_weight_norm


def case_restored():
    conv = nn.Conv1D(3, 2, 3)
    fill(conv)
    m = weight_norm(conv)
    remove_weight_norm(m)
    return m(paddle.to_tensor(floats(1, 3, 5))), sorted(name for name, _ in m.named_parameters())


def case_keywords():
    m = weight_norm(nn.Conv1D(3, 2, 3))
    nn.utils.remove_weight_norm(layer=m, name='weight')
    return sorted(name for name, _ in m.named_parameters())

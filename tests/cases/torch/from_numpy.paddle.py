import numpy as np
import paddle
from caselib import floats, bools


def case_forms():
    return paddle.to_tensor(floats(2, 3)), paddle.to_tensor(np.arange(3)), paddle.to_tensor(np.ones(2)).astype('float32'), paddle.to_tensor(bools(3)), paddle.to_tensor(floats(2, 3).T)

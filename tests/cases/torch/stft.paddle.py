import paddle
import torch
from caselib import floats


def case_complex():
    x, w = paddle.to_tensor(floats(2, 64)), paddle.hann_window(16)
    return paddle.signal.stft(x, 16), paddle.signal.stft(x, n_fft=16, hop_length=4, win_length=16, window=w), paddle.signal.stft(x[0], 16, 4, 16, w, True, "reflect", False, True), paddle.signal.stft(x, 16, window=w, center=False, normalized=True, onesided=True)


def case_real():
    x = paddle.to_tensor(floats(2, 64))
    return paddle.as_real(paddle.signal.stft(x, 16, window=paddle.hann_window(16)))


def todo_variable(flag):
    # TODO(pt2pd): TPD2002 torch.stft: return_complex must be a literal to choose between a complex and a real result
    return torch.stft(paddle.to_tensor(floats(64)), 16, return_complex=flag)

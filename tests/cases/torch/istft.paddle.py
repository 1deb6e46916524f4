import paddle
from caselib import floats


def case_forms():
    x, w = paddle.to_tensor(floats(2, 64)), paddle.hann_window(16)
    spectrum = paddle.signal.stft(x, 16, window=w)
    return paddle.signal.istft(spectrum, 16, window=w), paddle.signal.istft(spectrum, n_fft=16, hop_length=4, window=w, length=60), paddle.signal.istft(spectrum, 16, 4, 16, w, True)

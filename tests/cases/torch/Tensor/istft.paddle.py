import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 64))
    window = paddle.hann_window(16)
    spectrum = paddle.signal.stft(x, 16, window=window)
    return paddle.signal.istft(spectrum, n_fft=16, window=window), paddle.signal.istft(spectrum, n_fft=16, hop_length=4, window=window, length=64)

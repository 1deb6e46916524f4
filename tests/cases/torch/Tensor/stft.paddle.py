import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 64))
    window = paddle.hann_window(16)
    return (
        paddle.signal.stft(x, n_fft=16, window=window).abs(), paddle.signal.stft(x, n_fft=16, hop_length=8, window=window).abs(),
        paddle.signal.stft(x, n_fft=16, hop_length=4, win_length=16, window=window).abs(), paddle.as_real(paddle.signal.stft(x, n_fft=16, window=window, center=False)))


def todo_default():
    # TODO(pt2pd): TPD2002 torch.Tensor.stft: say return_complex=True
    return paddle.to_tensor(floats(2, 64)).stft(16, onesided=False)

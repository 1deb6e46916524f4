import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 64))
    window = torch.hann_window(16)
    return (
        x.stft(16, window=window, return_complex=True).abs(), x.stft(n_fft=16, hop_length=8, window=window, return_complex=True).abs(),
        x.stft(16, 4, 16, window, return_complex=True).abs(), x.stft(16, window=window, center=False, return_complex=False))


def todo_default():
    return torch.tensor(floats(2, 64)).stft(16, onesided=False)

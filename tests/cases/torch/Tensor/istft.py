import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 64))
    window = torch.hann_window(16)
    spectrum = torch.stft(x, 16, window=window, return_complex=True)
    return spectrum.istft(16, window=window), spectrum.istft(n_fft=16, hop_length=4, window=window, length=64)

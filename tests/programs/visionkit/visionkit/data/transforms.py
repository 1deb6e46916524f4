import numpy as np
import torch


class Compose:
    def __init__(self, transforms): self.transforms = transforms
    def __call__(self, img):
        for t in self.transforms: img = t(img)
        return img


class Flip:
    def __init__(self, every): self.every, self.calls = every, 0
    def __call__(self, img):
        self.calls += 1
        return img[:, ::-1].copy() if self.calls % self.every == 0 else img


class CenterCrop:
    def __init__(self, size): self.size = size
    def __call__(self, img):
        h, w = img.shape[:2]
        i, j = (h - self.size) // 2, (w - self.size) // 2
        return img[i:i + self.size, j:j + self.size]


class ToTensor:
    def __call__(self, pic):
        img = torch.from_numpy(np.ascontiguousarray(pic.transpose(2, 0, 1)))
        return img.float().div(255) if isinstance(img, torch.ByteTensor) else img


class Normalize(object):
    def __init__(self, mean, std, inplace=True): self.mean, self.std, self.inplace = mean, std, inplace
    def __call__(self, tensor):
        if not self.inplace: tensor = tensor.clone()
        mean = torch.as_tensor(self.mean, dtype=tensor.dtype, device=tensor.device)
        std = torch.as_tensor(self.std, dtype=tensor.dtype, device=tensor.device)
        tensor.sub_(mean[:, None, None]).div_(std[:, None, None])
        return tensor

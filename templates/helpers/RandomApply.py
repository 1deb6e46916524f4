class RandomApply:
    """Applies all of the transforms, or none, at random."""

    def __init__(self, transforms, p=0.5):
        self.transforms, self.p = transforms, p

    def __call__(self, img):
        if paddle.rand([1]).item() > self.p:
            return img
        for transform in self.transforms:
            img = transform(img)
        return img

class RandomGrayscale:
    """Takes the colors out of an image at random; the number of channels stays."""

    def __init__(self, p=0.1):
        self.p = p

    def __call__(self, img):
        if paddle.rand([1]).item() >= self.p:
            return img
        channels = img.shape[-3] if isinstance(img, paddle.Tensor) else len(img.getbands())
        return paddle.vision.transforms.to_grayscale(img, channels)

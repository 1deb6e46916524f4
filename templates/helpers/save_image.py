def save_image(tensor, fp, format=None, **options):
    """Writes images as one picture, as torchvision does."""
    from PIL import Image
    picture = (make_grid(tensor, **options) * 255 + 0.5).clip(0, 255).transpose([1, 2, 0])
    Image.fromarray(picture.astype('uint8').numpy()).save(fp, format=format)
